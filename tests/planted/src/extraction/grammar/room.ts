export const room = 'grammar';
