import type { Component } from '../design/design';
import type { Kind } from './kind';

/** The port that a component listens on: by its setting where its kind says so, else its kind's; undefined for none. */
export function portOf(kind: Kind, { settings }: Component): number | undefined {
  const { port, portBy } = kind.network;
  if (!portBy) return port;
  const { setting, ports } = portBy;
  const value = settings[setting] ?? kind.settings[setting]?.default;
  return typeof value === 'string' && Object.hasOwn(ports, value) ? ports[value] : port;
}
