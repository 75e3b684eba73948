import type { Feature } from '../feature';

/** Tells the editor that a design has another structure, before its figures are known: an arrow appears as it is typed. */
export const outlined: Feature = {
  register({ connection, designs }) {
    designs.onDidOutline((uri, { version }) => {
      void connection.sendNotification('datawright/outlined', { uri, version });
    });
  },
};
