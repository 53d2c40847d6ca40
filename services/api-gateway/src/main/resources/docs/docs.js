"use strict";

// The client of the realm for people on this page: no secret, a proof of possession (PKCE) in its place.
const page = SwaggerUIBundle({
  url: "/openapi.json",
  domNode: document.getElementById("api"),
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
  tryItOutEnabled: true,
  validatorUrl: null,
  oauth2RedirectUrl: window.location.origin + "/docs/oauth2-redirect.html",
});

page.initOAuth({
  clientId: "golden-thread-docs",
  usePkceWithAuthorizationCodeGrant: true,
});
