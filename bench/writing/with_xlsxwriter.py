"""Writes the described workbook with XlsxWriter: with_xlsxwriter.py DESCRIPTION.json OUT.xlsx WRITES"""
import json
import os
import resource
import sys
import time
from datetime import date

import xlsxwriter

BORDER = {'thin': 1, 'medium': 2, 'hair': 7}
CHART = {'column': 'column', 'bar': 'bar', 'line': 'line', 'doughnut': 'doughnut', 'combo': 'column'}
# XlsxWriter's sizes are pixels; the others measure points.
CHART_SIZE = {'width': 640, 'height': 400}


def format_of(style):
    found = {}
    font = style.get('font', {})
    for key, name in (('name', 'font_name'), ('size', 'font_size'), ('bold', 'bold')):
        if key in font:
            found[name] = font[key]
    if 'color' in font:
        found['font_color'] = '#' + font['color']
    if 'fill' in style:
        found['bg_color'] = '#' + style['fill']
    for side, line in style.get('border', {}).items():
        found[side] = BORDER[line['line']]
        found[side + '_color'] = '#' + line['color']
    align = style.get('align', {})
    if 'horizontal' in align:
        found['align'] = align['horizontal']
    found['valign'] = 'vcenter'
    if align.get('wrap'):
        found['text_wrap'] = True
    if 'numberFormat' in style:
        found['num_format'] = style['numberFormat']
    return found


def add_chart(workbook, worksheet, name, columns, chart):
    subtype = {'subtype': 'stacked'} if chart['grouping'] == 'stacked' else {}
    drawn = workbook.add_chart({'type': CHART[chart['kind']], **subtype})
    lines = workbook.add_chart({'type': 'line'}) if chart['kind'] == 'combo' else None
    for series in chart['series']:
        column = series['column'] - 1
        options = {
            'name': [name, 0, column],
            'categories': [name, 1, chart['categories'] - 1, chart['points'], chart['categories'] - 1],
            'values': [name, 1, column, chart['points'], column],
            'data_labels': {'percentage': True} if chart['kind'] == 'doughnut' else {'value': True},
        }
        color = {'color': '#' + series['color']}
        if chart['kind'] == 'doughnut':
            options['points'] = [{'fill': {'color': '#' + each}} for each in chart['pointColors']]
        elif chart['kind'] == 'line' or series['drawnAs'] == 'line':
            options['line'] = color
        else:
            options['fill'] = color
        if series['axis'] == 'secondary':
            options['y2_axis'] = True
        (lines if lines and series['drawnAs'] == 'line' else drawn).add_series(options)
    drawn.set_title({'name': chart['title']})
    drawn.set_legend({'position': 'bottom'})
    if chart['kind'] != 'doughnut':
        drawn.set_y_axis({'num_format': '#,##0'})
    if lines:
        lines.set_y2_axis({'num_format': '0%'})
        drawn.combine(lines)
    drawn.set_size(CHART_SIZE)
    worksheet.insert_chart(1, columns + 1, drawn, {'description': chart['title']})


def add_sheet(workbook, formats, described, sheet):
    columns = described['columns']
    rows = sheet['rows']
    name = sheet['name']
    last_row = len(rows)
    worksheet = workbook.add_worksheet(name)
    worksheet.hide_gridlines(2)
    worksheet.freeze_panes(1, 0)
    header = formats[described['headerStyle']]
    for index, column in enumerate(columns):
        worksheet.set_column(index, index, column['width'])
        worksheet.write_string(0, index, column['header'], header)
    specs = [(column['kind'], formats[column['style']]) for column in columns]
    for at, values in enumerate(rows, 1):
        for index, (kind, style) in enumerate(specs):
            value = values[index]
            if kind == 'text':
                worksheet.write_string(at, index, value, style)
            elif kind == 'number':
                worksheet.write_number(at, index, value, style)
            elif kind == 'date':
                worksheet.write_datetime(at, index, date.fromisoformat(value), style)
            else:
                worksheet.write_formula(at, index, '=' + value[0], style, value[1])
    source = described['list']
    decimal = described['decimal']
    for index, column in enumerate(columns):
        accepts = column.get('accepts')
        if accepts == 'list':
            rule = {'validate': 'list', 'source': "='%s'!$A$1:$A$%d" % (source['sheet'], len(source['values']))}
            worksheet.data_validation(1, index, last_row, index, rule)
        elif accepts == 'decimal':
            rule = {
                'validate': 'decimal',
                'criteria': 'between',
                'minimum': decimal['min'],
                'maximum': decimal['max'],
                'input_title': decimal['title'],
                'input_message': decimal['text'],
            }
            worksheet.data_validation(1, index, last_row, index, rule)
    worksheet.set_paper(9)
    worksheet.set_landscape()
    worksheet.fit_to_pages(1, 0)
    worksheet.repeat_rows(0)
    worksheet.print_area(0, 0, last_row, len(columns) - 1)
    worksheet.center_horizontally()
    worksheet.set_margins(0.5, 0.5, 0.7, 0.6)
    worksheet.set_header('&C&9' + name)
    worksheet.set_footer('&C&9&P / &N')
    if 'chart' in sheet:
        add_chart(workbook, worksheet, name, len(columns), sheet['chart'])


def write(described, path):
    workbook = xlsxwriter.Workbook(path)
    workbook.set_properties({'title': described['title'], 'author': described['creator']})
    formats = {name: workbook.add_format(format_of(style)) for name, style in described['styles'].items()}
    for sheet in described['sheets']:
        add_sheet(workbook, formats, described, sheet)
    listed = workbook.add_worksheet(described['list']['sheet'])
    for index, value in enumerate(described['list']['values']):
        listed.write_string(index, 0, value)
    workbook.close()


def main():
    source, path, count = sys.argv[1:4]
    with open(source, encoding='utf-8') as file:
        described = json.load(file)
    writes = []
    for _ in range(int(count)):
        start = time.perf_counter()
        write(described, path)
        writes.append((time.perf_counter() - start) * 1000)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({'writes': writes, 'peak': peak, 'size': os.path.getsize(path)}))


if __name__ == '__main__':
    main()
