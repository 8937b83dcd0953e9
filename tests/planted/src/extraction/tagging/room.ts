export const room = 'tagging';
