"""Reads workbooks with openpyxl: `with_openpyxl.py read_only|normal ORDERS`, the orders as JSON: files and passes."""

import datetime
import json
import resource
import sys
import time

import openpyxl
from openpyxl.utils.datetime import to_excel


def read(path, read_only):
    book = openpyxl.load_workbook(path, read_only=read_only, data_only=True)
    cells = 0
    total = 0.0
    for sheet in book.worksheets:
        for row in sheet.iter_rows(values_only=True):
            for value in row:
                if not value:
                    continue
                cells += 1
                if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
                    total += to_excel(value)
                elif not isinstance(value, (str, bool)):
                    total += value
    book.close()
    return {'cells': cells, 'sum': total}


def main():
    mode, orders = sys.argv[1], json.loads(sys.argv[2])
    found = []
    start = time.perf_counter()
    for turn in range(orders['passes']):
        for path in orders['files']:
            one = read(path, mode == 'read_only')
            if turn == 0:
                found.append(one)
    took = (time.perf_counter() - start) * 1000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    count = len(orders['files']) * orders['passes']
    print(json.dumps({'took': took, 'read': count, 'peak': peak, 'found': found}))


if __name__ == '__main__':
    main()
