import { nextId, type CustomXmlModel, type WorkbookModel } from '../../model/workbook-model';
import { rootNamespace } from '../../model/xml-root';
import { HostError } from '../../protocol/host-error';
import { hostObject, method, readOnly, type HostObject, type HostType } from '../../protocol/host-type';
import { text } from './argument';
import { guarded } from './guard';

const part = (self: CustomXmlModel): HostObject => hostObject('CustomXmlPart', self);

/** Namespace of a text, which must be XML. */
function namespaceOf(member: string, xml: string): string {
  const namespace = rootNamespace(xml);
  if (namespace === undefined) throw new HostError('InvalidArgument', `${member}: this is no well-formed XML: ${xml.slice(0, 80)}`);
  return namespace;
}

const partById = (parts: readonly CustomXmlModel[], id: string): CustomXmlModel | undefined =>
  parts.find((one) => one.id.toUpperCase() === id.toUpperCase());

function foundPart(parts: readonly CustomXmlModel[], id: unknown, member: string): HostObject {
  const found = partById(parts, text(member, id));
  if (found === undefined) throw new HostError('ItemNotFound', `${member}: there is no part ${String(id)}`);
  return part(found);
}

function partOrNull(parts: readonly CustomXmlModel[], id: unknown, member: string): HostObject | null {
  const found = partById(parts, text(member, id));
  return found ? part(found) : null;
}

/** The parts of custom XML of the workbook. */
export const customXmlPartCollection: HostType<WorkbookModel> = {
  items: ({ customXml }) => customXml.map(part),
  members: {
    add: method('1.5', (workbook, [xml]) => {
      const given = text('CustomXmlPartCollection.add', xml);
      const made = { id: nextId(workbook), xml: given, namespace: namespaceOf('CustomXmlPartCollection.add', given) };
      workbook.customXml.push(made);
      return part(made);
    }),
    getByNamespace: method('1.5', ({ customXml }, [uri]) => {
      const namespace = text('CustomXmlPartCollection.getByNamespace', uri);
      return hostObject(
        'CustomXmlPartScopedCollection',
        customXml.filter((one) => one.namespace === namespace),
      );
    }),
    getCount: method('1.5', ({ customXml }) => customXml.length),
    getItem: method('1.5', ({ customXml }, [id]) => foundPart(customXml, id, 'CustomXmlPartCollection.getItem')),
    getItemOrNullObject: method('1.5', ({ customXml }, [id]) => partOrNull(customXml, id, 'CustomXmlPartCollection.getItemOrNullObject')),
  },
};

/** The parts of a namespace; those deleted since are none. */
export const customXmlPartScopedCollection: HostType<readonly CustomXmlModel[]> = {
  items: (parts, { workbook }) => parts.filter((one) => workbook.customXml.includes(one)).map(part),
  members: {
    getCount: method('1.5', (parts, _, { workbook }) => parts.filter((one) => workbook.customXml.includes(one)).length),
    getItem: method('1.5', (parts, [id]) => foundPart(parts, id, 'CustomXmlPartScopedCollection.getItem')),
    getItemOrNullObject: method('1.5', (parts, [id]) => partOrNull(parts, id, 'CustomXmlPartScopedCollection.getItemOrNullObject')),
    getOnlyItem: method('1.5', (parts) => {
      const [only, ...more] = parts;
      if (only === undefined || more.length > 0)
        throw new HostError('InvalidOperation', `CustomXmlPartScopedCollection.getOnlyItem: there are ${parts.length} parts`);
      return part(only);
    }),
    getOnlyItemOrNullObject: method('1.5', (parts) => {
      const [only, ...more] = parts;
      return only === undefined || more.length > 0 ? null : part(only);
    }),
  },
};

function assertPartThere(self: CustomXmlModel, { customXml }: WorkbookModel): void {
  if (!customXml.includes(self)) throw new HostError('ItemNotFound', `CustomXmlPart ${self.id}: it was deleted`);
}

/** One part of custom XML. */
export const customXmlPart: HostType<CustomXmlModel> = {
  id: ({ id }) => id,
  members: guarded((self: CustomXmlModel, { workbook }) => assertPartThere(self, workbook), {
    id: readOnly('1.5', ({ id }) => id),
    namespaceUri: readOnly('1.5', ({ namespace }) => namespace),
    getXml: method('1.5', ({ xml }) => xml),
    setXml: method('1.5', (self, [xml]) => {
      const given = text('CustomXmlPart.setXml', xml);
      self.namespace = namespaceOf('CustomXmlPart.setXml', given);
      self.xml = given;
    }),
    delete: method('1.5', (self, _, { workbook }) => {
      workbook.customXml = workbook.customXml.filter((other) => other !== self);
    }),
  }),
};
