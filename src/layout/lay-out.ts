import { localized } from '../i18n/messages';
import { periodText } from '../model/period';
import type { FormLine, SheetLayout } from '../model/sheet-layout';
import type { Template, TemplateBlock } from '../model/templates/schema';
import { layOutCharts } from './lay-out-charts';
import { hasRows, layOutTable } from './lay-out-table';
import { layOutText } from './lay-out-text';
import type { LayoutModel } from './model';
import { IDENTITY_GAP } from './place';
import { filled } from './placeholders';
import { sheetNameOf } from './sheet-names';

/** Tab colours by kind of template. */
const TAB_COLORS: Readonly<Record<Template['kind'], string>> = {
  entry: 'C58B00',
  summary: '1F4E79',
  indicators: '5B93C4',
  parks: '5B93C4',
  projects: '5B93C4',
  ledger: '7F7F7F',
};

/** An ampersand begins a code in headers and footers. */
const plainHeader = (text: string): string => text.replace(/&/g, '&&');

/** Name of whoever the workbook belongs to. */
const ownerName = ({ codes, unit, messages }: LayoutModel): string => {
  const words = codes.reporter(unit);
  return words === undefined ? unit : localized(words, messages);
};

/** Whose sheet of which period it is, in words and codes: legible when everything hidden is lost. */
function identityLine(template: Template, model: LayoutModel): string[] {
  const { period, unit, messages } = model;
  const words = messages.workbook.identity;
  return [
    words.period(periodText(period, 'cumulativeHeader', messages), period),
    template.kind === 'entry' ? words.reporter(ownerName(model), unit) : words.unit(ownerName(model), unit),
    words.template(template.id, template.version),
  ];
}

function layOutBlock(template: Template, block: TemplateBlock, model: LayoutModel): SheetLayout['blocks'][number] {
  switch (block.kind) {
    case 'table':
      return layOutTable(template, block, model);
    case 'text':
      return layOutText(block, model);
    case 'charts':
      return layOutCharts(template, block, model);
  }
}

/** Whether somebody can say on the sheet itself who filled it in. */
const isSigned = ({ blocks }: Template): boolean =>
  blocks.some((block) => block.kind === 'table' && block.columns.some(({ kind }) => kind === 'free'));

/** Full name of whoever fills a form in: what stands on the stamp. */
const stampName = (model: LayoutModel): string => {
  const words = model.seeds.units.find(({ id }) => id === model.unit)?.name;
  return words === undefined ? ownerName(model) : localized(words, model.messages);
};

/** Head and foot of a statistical form, in the order forms print them. */
function formLines(template: Template, form: NonNullable<Template['form']>, model: LayoutModel): NonNullable<SheetLayout['form']> {
  const { messages, period } = model;
  const { number, issuer, documentNumber, unit } = form;
  const words = messages.workbook.form;
  const numbered = documentNumber === undefined ? words.workingSheet : words.documentNumber(documentNumber);
  const line = (right: string, left = ''): FormLine => ({ left, middle: '', right });
  return {
    head: [
      line(words.number(number), words.confidential),
      line(words.issuer(localized(issuer, messages))),
      { ...line(numbered, identityLine(template, model).join(IDENTITY_GAP)), identity: true },
      {
        left: words.reporter(stampName(model)),
        middle: periodText(period, 'cumulativeHeader', messages),
        right: words.unit(localized(unit, messages)),
      },
    ],
    ...(!isSigned(template) && { foot: words.foot }),
  };
}

function repeated({ page, freeze }: Template): { repeat?: string } {
  const repeat = page.repeat ?? freeze?.block;
  return repeat === undefined || repeat === 'none' ? {} : { repeat };
}

/** Lays a sheet out: template and model in, named blocks out, no addresses yet. */
export function layOut(template: Template, model: LayoutModel): SheetLayout {
  const { messages, period } = model;
  const months = periodText(period, 'cumulativeHeader', messages);
  const name = sheetNameOf(template, model);
  return {
    template: template.id,
    version: template.version,
    name,
    title:
      filled(localized(template.title, messages), model) +
      (model.hasSample && template.fromLedger === true ? messages.workbook.sampleTitle : ''),
    identity: identityLine(template, model),
    family: template.form || template.kind === 'entry' ? 'form' : 'report',
    ...(template.form && { form: formLines(template, template.form, model) }),
    blocks: template.blocks
      .filter((block) => block.kind !== 'table' || block.optional !== true || hasRows(template, block, model))
      .map((block) => layOutBlock(template, block, model)),
    ...(template.grid && { grid: template.grid }),
    ...(template.freeze && { freeze: template.freeze }),
    tabColor: template.kind === 'entry' && !template.form ? TAB_COLORS.ledger : TAB_COLORS[template.kind],
    page: {
      orientation: template.page.orientation,
      pagesDown: template.page.pagesDown,
      ...repeated(template),
      ...(template.page.printColumns !== undefined && { printColumns: template.page.printColumns }),
      ...(template.page.printThrough !== undefined && { printThrough: template.page.printThrough }),
      header: plainHeader(
        template.kind === 'entry' ? messages.workbook.form.confidential : `${messages.workbook.reportTitle(months)}　${name}`,
      ),
      footer: messages.workbook.footer,
    },
    protected: template.protected,
  };
}
