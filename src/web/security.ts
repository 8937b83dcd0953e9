import { secureHeaders } from 'hono/secure-headers';

/** No script, no style but the archive's own sheet, nothing from outside, no frame, no form that leaves the archive. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // With no-referrer browsers would hide where the archive's own forms come from (https://fetch.spec.whatwg.org/#origin-header).
  referrerPolicy: 'same-origin',
  // Whoever serves it by https says so there: on a loopback address it would shut a browser out.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
});
