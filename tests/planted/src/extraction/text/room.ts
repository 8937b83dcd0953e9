export const room = 'text';
