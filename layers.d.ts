export declare const mayImport: Readonly<Record<
  'i18n' | 'model' | 'summary' | 'rules' | 'layout' | 'officejs' | 'xlsx/read' | 'xlsx/write' | 'intake' | 'ledger' | 'letters' | 'taskpane' | 'commands' | 'cli',
  readonly string[]>>;
export declare const packageHomes: readonly { package: string; home: string; why: string }[];
export declare const pure: readonly string[];
