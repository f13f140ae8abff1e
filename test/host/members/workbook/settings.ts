import type { WorkbookModel } from '../../model/workbook-model';
import { HostError } from '../../protocol/host-error';
import { hostObject, method, readOnly, scalar, type HostObject, type HostType } from '../../protocol/host-type';
import { text } from './argument';
import { guarded } from './guard';

const setting = (key: string): HostObject => hostObject('Setting', { key });

/** A key of a setting: cases are told apart, an empty one is none. */
function keyOf(member: string, value: unknown): string {
  const key = text(member, value);
  if (key === '') throw new HostError('InvalidArgument', `${member}: a key is not empty`);
  return key;
}

/** Settings of this add-in, kept in the file. */
export const settingCollection: HostType<WorkbookModel> = {
  items: ({ settings }) => [...settings.keys()].map(setting),
  members: {
    add: method('1.4', ({ settings }, [key, value]) => {
      const given = keyOf('SettingCollection.add', key);
      settings.set(given, value);
      return setting(given);
    }),
    getCount: method('1.4', ({ settings }) => settings.size),
    getItem: method('1.4', ({ settings }, [key]) => {
      const given = keyOf('SettingCollection.getItem', key);
      if (!settings.has(given)) throw new HostError('ItemNotFound', `SettingCollection.getItem: there is no setting ${given}`);
      return setting(given);
    }),
    getItemOrNullObject: method('1.4', ({ settings }, [key]) => {
      const given = keyOf('SettingCollection.getItemOrNullObject', key);
      return settings.has(given) ? setting(given) : null;
    }),
  },
};

/** One setting. */
export const settingType: HostType<{ key: string }> = {
  id: ({ key }) => key,
  members: guarded(
    ({ key }: { key: string }, { workbook }) => {
      if (!workbook.settings.has(key)) throw new HostError('ItemNotFound', `Setting ${key}: it was deleted`);
    },
    {
      key: readOnly('1.4', ({ key }) => key),
      value: scalar(
        '1.4',
        ({ key }, { workbook }) => workbook.settings.get(key),
        ({ key }, value, { workbook }) => {
          workbook.settings.set(key, value);
        },
      ),
      delete: method('1.4', ({ key }, _, { workbook }) => {
        workbook.settings.delete(key);
      }),
    },
  ),
};
