/**
 * The nonce that the page's policy let this script in by. It can be read only while the script runs for the first time,
 * so this module must be among the first that `main.ts` imports.
 */
export const nonce = document.currentScript instanceof HTMLScriptElement ? document.currentScript.nonce : '';
