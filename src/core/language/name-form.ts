/** A name is a letter, then letters, digits, `-` or `_`. */
export const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;
