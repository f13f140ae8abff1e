import type { PlanStyle } from '../../../src/model/style';

/** Styles of a dump by name: each look once, in the order in which it is met. */
export class Styles {
  private readonly names = new Map<string, string>();
  readonly byName: Record<string, PlanStyle> = {};

  /** The name of a look; undefined for the look of cells that nobody formatted. */
  nameOf(format: PlanStyle): string | undefined {
    const key = JSON.stringify(format);
    if (key === '{}') return undefined;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = `s${this.names.size + 1}`;
    this.names.set(key, name);
    this.byName[name] = format;
    return name;
  }
}
