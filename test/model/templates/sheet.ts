const words = (zh: string, en: string) => ({ zh, en });

/** A sheet definition with a block of each kind, as JSON gives it: table, text, charts. */
export const sheet = () => ({
  id: 'parks',
  version: '1.0',
  sheetName: '园区',
  title: words('园区', 'Parks'),
  description: words('八个园区', 'The eight parks'),
  kind: 'parks',
  protected: false,
  page: { orientation: 'landscape', pagesDown: 1, printColumns: 2 },
  grid: [10, 10],
  freeze: { block: 'parks', columns: 1 },
  blocks: [
    {
      kind: 'table',
      id: 'parks',
      columns: [
        { kind: 'code', id: 'code', header: words('代码', 'Code'), field: 'code', width: 8, span: 1 },
        { kind: 'input', id: 'output', header: words('产值', 'Output'), valueKind: 'ytd', width: 10 },
      ],
      rows: { source: 'parks' },
      totals: [{ key: 'total', words: {}, expressions: { code: { kind: 'literal', value: 1 } } }],
      excelTable: 'Parks',
    },
    { kind: 'text', id: 'notes', tone: 'note', lines: [words('说明', 'Note')] },
    {
      kind: 'charts',
      id: 'charts',
      height: 200,
      charts: [
        {
          id: 'output',
          title: words('产值', 'Output'),
          altText: words('各园区产值', 'Output by park'),
          kind: 'bar',
          block: 'parks',
          categories: ['code'],
          series: [{ values: 'output', color: 'accent' }],
          legend: 'none',
        },
      ],
    },
  ],
});

/** The sheet with the value at a path (`blocks.0.columns.1.id`) replaced. */
export function broken(path: string, value: unknown): unknown {
  const json: unknown = structuredClone(sheet());
  const keys = path.split('.');
  const last = keys.pop()!;
  const place = keys.reduce((at, key) => (at as Record<string, unknown>)[key], json) as Record<string, unknown>;
  place[last] = value;
  return json;
}
