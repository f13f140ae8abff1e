import { toJsonSchema } from '@valibot/to-json-schema';
import Ajv from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GenericSchema } from 'valibot';
import { figureRecord } from '../src/model/figures/schema';
import { expressionSchema } from '../src/model/templates/expression-schema';
import { templateSchema, words } from '../src/model/templates/schema';
import { expectFile } from './golden';

/** Types of the texts that checks of ours stand for. */
const CUSTOM = { type: 'string', minLength: 1 } as const;

/** The JSON Schema of a check, for editors and other programs. Checks beyond JSON Schema (a period's month, a real day) stay ours. */
const published = (schema: GenericSchema, title: string): string =>
  `${JSON.stringify(
    {
      ...toJsonSchema(schema, {
        errorMode: 'ignore',
        definitions: { words, expression: expressionSchema },
        overrideSchema: ({ valibotSchema, jsonSchema }) => (valibotSchema.type === 'custom' ? CUSTOM : jsonSchema),
      }),
      title,
    },
    null,
    2,
  )}\n`;

const templateJsonSchema = published(templateSchema, 'Sheet definition (表式)');
const figureJsonSchema = published(figureRecord, 'One figure of a ledger file (NDJSON, one a line)');

const templatesFolder = join(__dirname, '..', 'templates');
const templateFiles = readdirSync(templatesFolder).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(join(templatesFolder, name), 'utf8'));

test('the published schema of templates is that of the check', () => {
  expectFile('templates/schema/template.schema.json', templateJsonSchema);
});

test('the published schema of figures is that of the check', () => {
  expectFile('docs/figure.schema.json', figureJsonSchema);
});

const validate = new Ajv({ allErrors: true }).compile(JSON.parse(templateJsonSchema) as object);

test.each(templateFiles)('an editor finds nothing wrong in %s', (name) => {
  expect({ valid: validate(read(name)), errors: validate.errors }).toEqual({ valid: true, errors: null });
});

test('an editor finds a column without a header, an unknown kind and an unknown word', () => {
  const broken = read('park-directory.json') as { blocks: { columns?: { header?: unknown; kind?: string; colour?: string }[] }[] };
  const columns = broken.blocks[0]?.columns ?? [];
  for (const change of [
    () => delete columns[0]?.header,
    () => (columns[1] = { ...columns[1], kind: 'figure' }),
    () => (columns[2] = { ...columns[2], colour: 'red' }),
  ]) {
    change();
    expect(validate(broken)).toBe(false);
  }
});

const figure = {
  period: 202402,
  unit: 'PK1',
  subject: 'PK1',
  measure: 'P08',
  valueKind: 'month',
  value: { type: 'number', number: 812 },
  unitOfMeasure: '万元',
  status: 'reported',
};
const validateFigure = new Ajv().compile(JSON.parse(figureJsonSchema) as object);

test('the schema of figures takes a figure and refuses one without a period', () => {
  expect(validateFigure(figure)).toBe(true);
  expect(validateFigure({ ...figure, period: undefined })).toBe(false);
  expect(validateFigure({ ...figure, note: 'x' })).toBe(false);
});
