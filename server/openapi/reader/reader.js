// Runs in the browser. SwaggerUIBundle is the global of swagger-ui-bundle.js.
globalThis.SwaggerUIBundle({
  url: "/api/openapi.json",
  dom_id: "#reader",
  deepLinking: true,
  // No request to a validator elsewhere.
  validatorUrl: null,
});
