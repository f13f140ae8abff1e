import { localized, type Messages } from '../i18n/messages';
import { periodText } from '../model/period';
import { PROGRAMME_OFFICE } from '../model/reporter';
import type { SheetLayout } from '../model/sheet-layout';
import type { Template, TemplateBlock } from '../model/templates/schema';
import { layOutCharts } from './lay-out-charts';
import { layOutTable } from './lay-out-table';
import { layOutText } from './lay-out-text';
import type { LayoutModel } from './model';
import { filled } from './placeholders';

/** Tab colours by kind of template. */
const TAB_COLORS: Readonly<Record<Template['kind'], string>> = {
  summary: '1F4E79',
  indicators: '5B93C4',
  parks: '5B93C4',
  projects: '5B93C4',
  ledger: '7F7F7F',
};

/** An ampersand begins a code in headers and footers. */
const plainHeader = (text: string): string => text.replace(/&/g, '&&');

/** Whose sheet of which period it is, in words and codes: legible when everything hidden is lost. */
function identityLine(template: Template, { period, codes, messages }: LayoutModel): string[] {
  const words = messages.workbook.identity;
  const office = codes.reporter(PROGRAMME_OFFICE);
  return [
    words.period(periodText(period, 'cumulativeHeader', messages), period),
    words.unit(office ? localized(office, messages) : PROGRAMME_OFFICE, PROGRAMME_OFFICE),
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

/** Head and foot of a statistical form, in the order forms print them. */
function formLines({ number, issuer, documentNumber, unit }: NonNullable<Template['form']>, messages: Messages) {
  const words = messages.workbook.form;
  return {
    head: [
      words.number(number),
      words.issuer(localized(issuer, messages)),
      documentNumber === undefined ? words.workingSheet : words.documentNumber(documentNumber),
      words.unit(localized(unit, messages)),
    ],
    foot: words.foot,
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
  return {
    template: template.id,
    version: template.version,
    name: template.sheetName,
    title:
      filled(localized(template.title, messages), model) +
      (model.hasSample && template.fromLedger === true ? messages.workbook.sampleTitle : ''),
    identity: identityLine(template, model),
    ...(template.form && { form: formLines(template.form, messages) }),
    blocks: template.blocks.map((block) => layOutBlock(template, block, model)),
    ...(template.grid && { grid: template.grid }),
    ...(template.freeze && { freeze: template.freeze }),
    tabColor: TAB_COLORS[template.kind],
    page: {
      orientation: template.page.orientation,
      pagesDown: template.page.pagesDown,
      ...repeated(template),
      ...(template.page.printColumns !== undefined && { printColumns: template.page.printColumns }),
      ...(template.page.printThrough !== undefined && { printThrough: template.page.printThrough }),
      header: plainHeader(`${messages.workbook.reportTitle(months)}　${template.sheetName}`),
      footer: messages.workbook.footer,
    },
    protected: template.protected,
  };
}
