import type { WorkbookModel } from '../../model/workbook-model';
import { HostError } from '../../protocol/host-error';
import { hostObject, method, object, readOnly, scalar, type HostObject, type HostType, type Member } from '../../protocol/host-type';
import { text } from './argument';
import { guarded } from './guard';

const written = (name: 'title' | 'subject' | 'author'): Member<WorkbookModel> =>
  scalar(
    '1.7',
    ({ properties }) => properties[name],
    ({ properties }, value) => {
      properties[name] = text(`DocumentProperties.${name}`, value);
    },
  );

/** What a file says of itself. */
export const documentProperties: HostType<WorkbookModel> = {
  members: {
    title: written('title'),
    subject: written('subject'),
    author: written('author'),
    lastAuthor: readOnly('1.7', ({ properties }) => properties.lastAuthor),
    custom: object('1.7', (self) => hostObject('CustomPropertyCollection', self)),
  },
};

/** Characters of a custom property's key and value; longer ones Excel cuts off without a word, on the web alone it keeps them. */
const LONGEST = 255;

function assertShort(member: string, given: string): string {
  if (given.length > LONGEST)
    throw new HostError('HostNotImplemented', `${member}: more than ${LONGEST} characters are cut off in silence`);
  return given;
}

/** A value of a custom property. */
function valueOf(member: string, value: unknown): string | number | boolean {
  if (typeof value === 'string') return assertShort(member, value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw new HostError('InvalidArgument', `${member}: ${JSON.stringify(value)} is no text, number or truth value`);
}

/** The key as it was first written: Excel does not tell cases apart. */
const keyIn = ({ properties }: WorkbookModel, key: string): string | undefined =>
  [...properties.custom.keys()].find((one) => one.toUpperCase() === key.toUpperCase());

const property = (key: string): HostObject => hostObject('CustomProperty', { key });

/** Properties of one's own. */
export const customPropertyCollection: HostType<WorkbookModel> = {
  items: ({ properties }) => [...properties.custom.keys()].map(property),
  members: {
    add: method('1.7', (workbook, [key, value]) => {
      const given = assertShort('CustomPropertyCollection.add', text('CustomPropertyCollection.add', key));
      if (given === '') throw new HostError('InvalidArgument', 'CustomPropertyCollection.add: a key is not empty');
      const kept = keyIn(workbook, given) ?? given;
      workbook.properties.custom.set(kept, valueOf('CustomPropertyCollection.add', value));
      return property(kept);
    }),
    getCount: method('1.7', ({ properties }) => properties.custom.size),
    getItem: method('1.7', (workbook, [key]) => {
      const kept = keyIn(workbook, text('CustomPropertyCollection.getItem', key));
      if (kept === undefined) throw new HostError('ItemNotFound', `CustomPropertyCollection.getItem: there is no property ${String(key)}`);
      return property(kept);
    }),
    getItemOrNullObject: method('1.7', (workbook, [key]) => {
      const kept = keyIn(workbook, text('CustomPropertyCollection.getItemOrNullObject', key));
      return kept === undefined ? null : property(kept);
    }),
    deleteAll: method('1.7', ({ properties }) => properties.custom.clear()),
  },
};

const typeOf = (value: unknown): string => {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
};

/** One of them. */
export const customProperty: HostType<{ key: string }> = {
  id: ({ key }) => key,
  members: guarded(
    ({ key }: { key: string }, { workbook }) => {
      if (!workbook.properties.custom.has(key)) throw new HostError('ItemNotFound', `CustomProperty ${key}: it was deleted`);
    },
    {
      key: readOnly('1.7', ({ key }) => key),
      type: readOnly('1.7', ({ key }, { workbook }) => typeOf(workbook.properties.custom.get(key))),
      value: scalar(
        '1.7',
        ({ key }, { workbook }) => workbook.properties.custom.get(key),
        ({ key }, value, { workbook }) => {
          workbook.properties.custom.set(key, valueOf('CustomProperty.value', value));
        },
      ),
      delete: method('1.7', ({ key }, _, { workbook }) => {
        workbook.properties.custom.delete(key);
      }),
    },
  ),
};
