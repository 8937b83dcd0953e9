export const room = 'speakers';
