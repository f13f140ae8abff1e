/** A text in Excel's own spelling (ST_Xstring) as it is meant: `_x000D_` is a carriage return, `_x005F_` the underscore of a text that looks so. */
export const meantText = (text: string): string =>
  text.indexOf('_x') < 0 ? text : text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
