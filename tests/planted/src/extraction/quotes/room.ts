export const room = 'quotes';
