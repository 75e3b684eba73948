// Political places that a residency requirement names, by ISO 3166 country. Source: the treaties as of 2026-11-22.
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

/** Groups of countries beyond a continent: the European Union, the European Economic Area, and `uk` for `gb`. */
export const PLACES: Readonly<Record<string, readonly string[]>> = {
  eu: EU,
  eea: [...EU, 'IS', 'LI', 'NO'],
  uk: ['GB'],
};
