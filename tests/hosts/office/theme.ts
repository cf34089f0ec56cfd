/** The colours Office tells add-ins of: the shapes of its built-in themes. */

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: '#ffffff',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#f3f2f1',
  controlForegroundColor: '#262626',
};

export const DARK_THEME: OfficeTheme = {
  bodyBackgroundColor: '#212121',
  bodyForegroundColor: '#f0f0f0',
  controlBackgroundColor: '#363636',
  controlForegroundColor: '#f0f0f0',
};
