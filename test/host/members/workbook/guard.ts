import type { ApiLevel, Member } from '../../protocol/host-type';
import { HostError } from '../../protocol/host-error';
import type { SimulatedExcel } from '../../simulated-excel';

type Check<T> = (self: T, excel: SimulatedExcel) => void;

function guardedMember<T>(check: Check<T>, member: Member<T>): Member<T> {
  if (member.kind === 'method') {
    const { call } = member;
    return {
      ...member,
      call: (self, args, excel) => {
        check(self, excel);
        return call(self, args, excel);
      },
    };
  }
  if (member.kind === 'object') {
    const { get } = member;
    return {
      ...member,
      get: (self, excel) => {
        check(self, excel);
        return get(self, excel);
      },
    };
  }
  const { get, set } = member;
  return {
    ...member,
    ...(get && {
      get: (self: T, excel: SimulatedExcel) => {
        check(self, excel);
        return get(self, excel);
      },
    }),
    ...(set && {
      set: (self: T, value: unknown, excel: SimulatedExcel) => {
        check(self, excel);
        set(self, value, excel);
      },
    }),
  };
}

/** Members of an object that may be gone: each asks first, and throws what `check` throws. */
export const guarded = <T>(check: Check<T>, members: Readonly<Record<string, Member<T>>>): Readonly<Record<string, Member<T>>> =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, guardedMember(check, member)]));

/** Refuses what only a younger Excel can do with a member that is older. */
export function needs(excel: SimulatedExcel, since: ApiLevel, what: string): void {
  if (Number(excel.apiLevel.slice(2)) < Number(since.slice(2)))
    throw new HostError('ApiNotFound', `${what} came with ExcelApi ${since}; this Excel has ${excel.apiLevel}`);
}
