/** Themes of a document that stands by itself, in the editor's variables. */
export type DocumentTheme = 'light' | 'dark';

const VARIABLES: Readonly<Record<DocumentTheme, Readonly<Record<string, string>>>> = {
  dark: {
    'editor-background': '#1f1f1f',
    'editor-foreground': '#d4d4d4',
    descriptionForeground: '#9d9d9d',
    'charts-blue': '#3794ff',
    'charts-red': '#f48771',
    'charts-green': '#89d185',
    'charts-yellow': '#e2c08d',
    'charts-orange': '#d18616',
    'charts-purple': '#b180d7',
  },
  light: {
    'editor-background': '#ffffff',
    'editor-foreground': '#24292f',
    descriptionForeground: '#616870',
    'charts-blue': '#0b6bcb',
    'charts-red': '#c4321f',
    'charts-green': '#2b7a2b',
    'charts-yellow': '#8a6100',
    'charts-orange': '#c2620a',
    'charts-purple': '#7a3fc0',
  },
};

/** Declarations of the variables that the style of a picture reads. */
export const themeVariables = (theme: DocumentTheme): string =>
  Object.entries(VARIABLES[theme])
    .map(([name, value]) => `--vscode-${name}:${value}`)
    .join(';');

export const groundOf = (theme: DocumentTheme): string => VARIABLES[theme]['editor-background']!;
