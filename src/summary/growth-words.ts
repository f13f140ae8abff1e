import type { Messages } from '../i18n/messages';
import type { Expression, TextFormat } from '../model/expression';
import { compare, isNumber, joined, literal, NOTHING, over, times, when } from './terms';

/** Growth (%) that the shown decimal rounds to nothing is called unchanged. */
const FLAT = 0.05;

/** Growth (%) above which people speak of multiples: the base was low. */
const MULTIPLE = 200;

const PERCENT = 100;

/** Growth in words: 增长16.7%, 下降3.2% (never 增长−3.2%), 持平, 增长2.5倍（上年同期基数较低）; "" for what is no number. */
export function growthWords(growth: Expression, messages: Messages, numberFormat: TextFormat = '0.0'): Expression {
  const { up, down, flat, times: multiple } = messages.workbook.change;
  const digits = (operand: Expression, format = numberFormat): Expression => ({ kind: 'format', operand, numberFormat: format });
  const said = when(
    compare(growth, '>', MULTIPLE),
    joined(literal(up), digits(over(growth, PERCENT), '0.0'), literal(multiple)),
    when(
      compare(growth, '≥', FLAT),
      joined(literal(up), digits(growth), literal('%')),
      when(compare(growth, '>', -FLAT), literal(flat), joined(literal(down), digits(times(growth, -1)), literal('%'))),
    ),
  );
  return when(isNumber(growth), said, NOTHING);
}
