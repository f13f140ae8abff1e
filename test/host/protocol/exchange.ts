import type { BatchKind } from '../counters';
import type { SimulatedExcel } from '../simulated-excel';
import { HostError, isTransportCode, TRANSPORT, type TransportCode } from './host-error';
import type { HostTypes } from './host-type';
import { Interpreter, isGreeting } from './interpreter';
import { ACTION, type BatchRequest } from './wire';

/** Flag of a request of `Excel.run({ delayForCellEdit: true })`: Excel is to wait until nobody types in a cell. */
const WAIT_FOR_CELL_EDIT = 64;

/** Requirement sets beside ExcelApi: without this one the library does not send the flag above. */
const FURTHER_SETS = { DelayForCellEdit: '1.1' };

/** What crosses back: the response's body, or the number by which a whole request is refused. */
export type Reply = { body: string } | { refused: number };

/** The requirement sets of the simulated Excel, as a container reports them. */
export const requirementSets = ({ apiLevel }: SimulatedExcel): string => JSON.stringify({ ExcelApi: apiLevel, ...FURTHER_SETS });

const utf8 = new TextEncoder();

/** Takes requests from a shell and gives replies: limits, cell editing, injected failures, counting. */
export class Exchange {
  private readonly interpreter: Interpreter;

  constructor(
    private readonly excel: SimulatedExcel,
    types: HostTypes,
  ) {
    this.interpreter = new Interpreter(excel, types);
  }

  /** Answers the safe array of a ProcessQuery: its fifth item is the body, its seventh the flags. */
  async answer(message: readonly unknown[]): Promise<Reply> {
    const body = String(message[4]);
    const request = JSON.parse(body) as BatchRequest;
    const kind = kindOf(request);
    const requestBytes = utf8.encode(body).length;
    const record = (responseBytes: number, error: string | undefined) =>
      this.excel.traffic.record({
        kind,
        actions: request.Actions.length,
        requestBytes,
        responseBytes,
        ...(error !== undefined && { error }),
      });
    const refuse = (code: TransportCode, responseBytes = 0): Reply => {
      record(responseBytes, code);
      return { refused: TRANSPORT[code] };
    };
    if (requestBytes > this.excel.payloadLimit) return refuse('RequestPayloadSizeLimitExceeded');
    if (kind === 'user' && this.excel.cellEditing) {
      if ((Number(message[6]) & WAIT_FOR_CELL_EDIT) === 0) return refuse('InvalidOperationInCellEditMode');
      await this.excel.cellEditingEnded();
    }
    const failure = kind === 'user' ? this.injected() : undefined;
    if (failure instanceof HostError && isTransportCode(failure.code)) return refuse(failure.code);
    const response = this.interpreter.process(request, failure);
    const answer = JSON.stringify(response);
    const responseBytes = utf8.encode(answer).length;
    if (responseBytes > this.excel.payloadLimit) return refuse('ResponsePayloadSizeLimitExceeded', responseBytes);
    record(responseBytes, response.Error?.Code);
    return { body: answer };
  }

  /** Lets a test change the workbook under the add-in before a batch, or refuse it: what it throws. */
  private injected(): Error | undefined {
    try {
      this.excel.beforeBatch(this.excel.traffic.summary().syncs + 1);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}

/** Whose batch it is. */
function kindOf(request: BatchRequest): BatchKind {
  if (isGreeting(request)) return 'internal';
  const doing = request.Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return doing.length > 0 && doing.every(({ Name }) => Name === '_RemoveReference') ? 'cleanup' : 'user';
}
