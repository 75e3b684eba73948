import { cardWords } from '../catalog/card-words';
import type { Kinds } from '../catalog/kind';
import type { Component } from '../design/design';
import type { SketchBox } from './sketch';

/** The box of a component. One of an unknown kind is a plain box: it is drawn, and the language says what is wrong. */
export function componentBox(component: Component, kinds: Kinds): SketchBox {
  const kind = kinds.get(component.kind);
  const name = component.settings.name ?? component.id;
  const title = kind?.title ?? component.kind;
  return {
    key: component.path,
    path: component.path,
    name,
    ...(title !== undefined && title !== '' && { title }),
    ...cardWords(kind, component),
    label: [name, title].filter(Boolean).join(', '),
    shape: kind?.role ?? 'compute',
    icon: kind?.icon ?? 'unknown',
  };
}
