"""Writes the plain cells of a report with XlsxWriter: cells_with_xlsxwriter.py CELLS.json OUT.xlsx"""
import json
import os
import resource
import sys
import time

import xlsxwriter
from with_xlsxwriter import format_of


def write(described, path):
    workbook = xlsxwriter.Workbook(path)
    formats = {name: workbook.add_format(format_of(style)) for name, style in described['styles'].items()}
    formats[None] = None
    for sheet in described['sheets']:
        worksheet = workbook.add_worksheet(sheet['name'])
        for index, width in enumerate(sheet['widths']):
            worksheet.set_column(index, index, width)
        write_string, write_number = worksheet.write_string, worksheet.write_number
        write_formula, write_blank = worksheet.write_formula, worksheet.write_blank
        for cell in sheet['cells']:
            row, column, style, value = cell[:4]
            if len(cell) == 5:
                write_formula(row, column, '=' + value, formats[style], cell[4])
            elif value is None:
                write_blank(row, column, None, formats[style])
            elif isinstance(value, str):
                write_string(row, column, value, formats[style])
            else:
                write_number(row, column, value, formats[style])
    workbook.close()


def main():
    source, path = sys.argv[1:3]
    with open(source, encoding='utf-8') as file:
        text = file.read()
    start = time.perf_counter()
    described = json.loads(text)
    parsed = time.perf_counter()
    write(described, path)
    written = time.perf_counter()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    times = {'parse': (parsed - start) * 1000, 'write': (written - parsed) * 1000}
    print(json.dumps({**times, 'peak': peak, 'size': os.path.getsize(path)}))


main()
