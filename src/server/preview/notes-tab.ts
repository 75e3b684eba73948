import type { Analysis } from '../../core/analysis';
import type { Tab } from '../../protocol';

const TITLES = { iam: 'IAM notes', network: 'Networking notes' } as const;

/** Notes that a person wrote, then those that the design implies. */
export function notesTab({ notes }: Analysis, about: 'iam' | 'network'): Tab {
  const chosen = notes.filter((note) => note.about === about);
  const ordered = [
    ...chosen.filter(({ origin }) => origin === 'written'),
    ...chosen.filter(({ origin }) => origin !== 'written'),
  ];
  return {
    id: about,
    title: TITLES[about],
    notes: ordered.map(({ origin, title, text, path, policy }) => ({
      origin,
      title,
      text,
      path,
      ...(policy && { policy: JSON.stringify(policy, null, 2) }),
    })),
  };
}
