import { HostError } from '../../protocol/host-error';
import { refuse } from './argument';

const SIX_DIGITS = /^#?([0-9A-Fa-f]{6})$/;

/** A colour as Excel gives it back, `#RRGGBB`, whatever way it was written. */
export function color(member: string, value: unknown): string {
  const digits = typeof value === 'string' ? SIX_DIGITS.exec(value)?.[1] : undefined;
  if (digits !== undefined) return `#${digits.toUpperCase()}`;
  // Excel knows the names of HTML; the host would have to guess which.
  if (typeof value === 'string' && /^[A-Za-z]+$/.test(value))
    throw new HostError('HostNotImplemented', `${member}: colour by name, ${value}`);
  return refuse(member, value, 'a colour #RRGGBB');
}
