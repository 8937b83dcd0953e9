export const room = 'demands';
