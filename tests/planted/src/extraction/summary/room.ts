export const room = 'summary';
