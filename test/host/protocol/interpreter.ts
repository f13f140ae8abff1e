import type { SimulatedExcel } from '../simulated-excel';
import { ClassMembers } from './class-members';
import { HostError, HTTP_STATUS } from './host-error';
import type { HostObject, HostTypes } from './host-type';
import { ObjectPaths } from './object-paths';
import { Query } from './query';
import { ACTION, memberName, PATH, writtenName, type Action, type BatchError, type BatchRequest, type BatchResponse } from './wire';

/** What a method of a null object gives: the library leaves the result's value unset. */
const NULL_RESULT = { _IsNull: true };

/** The service that an add-in reports to when it starts. */
const START_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** Whether a batch is the library's own greeting. */
export const isGreeting = ({ ObjectPaths: paths }: BatchRequest): boolean =>
  Object.values(paths).some(({ ObjectPathType, Name }) => ObjectPathType === PATH.newObject && Name === START_SERVICE);

/** Does what batches of the library say on the simulated workbook. It knows the protocol, and of Excel nothing but the classes it is given. */
export class Interpreter {
  private readonly members: ClassMembers;
  private readonly query: Query;

  constructor(
    private readonly excel: SimulatedExcel,
    types: HostTypes,
  ) {
    this.members = new ClassMembers(types, excel);
    this.query = new Query(this.members, excel);
  }

  /** Does a batch, action by action, until one is refused; what came before stays done. A `failure` refuses it as a whole. */
  process(request: BatchRequest, failure?: Error): BatchResponse {
    const response: BatchResponse = { Results: [], TraceIds: [] };
    const paths = new ObjectPaths(request.ObjectPaths, this.members, this.excel);
    const greeting = isGreeting(request);
    let index = 0;
    try {
      if (failure) throw failure;
      for (const action of request.Actions) {
        response.Results.push({ ActionId: action.Id, Value: greeting ? greet(action) : this.act(action, paths) });
        if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
        index++;
      }
    } catch (error) {
      response.Error = this.refusal(error, index, request.Actions[index], paths);
    } finally {
      this.excel.held.endBatch();
      this.excel.suspended = { screen: false, calculation: false };
    }
    return response;
  }

  private act(action: Action, paths: ObjectPaths): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = paths.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.identity(object);
      case ACTION.query:
        return object && this.query.answer(object, action.QueryInfo ?? {});
      case ACTION.method:
        return object ? this.call(object, action, paths) : NULL_RESULT;
      case ACTION.setProperty:
        this.write(existing(object, action), action, paths);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.members.write(existing(object, action), memberName(name), paths.argument(value, 0));
        return null;
      default:
        throw new HostError('HostNotImplemented', `Action of kind ${action.ActionType}`);
    }
  }

  /** How later batches find an object: by its id, or by the reference under which it is kept. */
  private identity(object: HostObject): Record<string, unknown> {
    const id = this.members.typeOf(object).id?.(object.self);
    const reference = this.excel.held.idOf(object);
    return { ...(id !== undefined && { Id: id }), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  private call(object: HostObject, action: Action, paths: ObjectPaths): unknown {
    const args = paths.args(action.ArgumentInfo);
    if (action.Name === '_KeepReference') {
      this.excel.held.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference' && object.className === 'Workbook') {
      this.excel.held.release(String(args[0]));
      return null;
    }
    return this.members.call(object, memberName(action.Name), args) ?? null;
  }

  private write(object: HostObject, { Name, ArgumentInfo: info }: Action, paths: ObjectPaths): void {
    const value = paths.argument(info?.Arguments?.[0], info?.ReferencedObjectPathIds?.[0]);
    this.members.write(object, writtenName(object.className, Name), value);
  }

  private refusal(error: unknown, index: number, action: Action | undefined, paths: ObjectPaths): BatchError {
    const known =
      error instanceof HostError
        ? error
        : new HostError('GeneralException', error instanceof Error ? (error.stack ?? error.message) : String(error));
    const place = placeOf(action, paths);
    // What the host does not know, or what breaks in it, must not pass as an answer of Excel's: tests look here.
    if (known.code === 'HostNotImplemented') this.excel.faults.push(known.message);
    if (!(error instanceof HostError)) this.excel.faults.push(`${place}: ${known.message}`);
    return {
      Code: known.code,
      Message: known.message,
      Location: place,
      ActionIndex: index,
      HttpStatusCode: HTTP_STATUS[known.code] ?? 400,
    };
  }
}

/** Answers the library's greeting, and nothing else of that service. */
function greet(action: Action): unknown {
  if (action.ActionType === ACTION.instantiate) return {};
  if (action.ActionType === ACTION.method && action.Name === 'NotifyActionHandlerReady') return null;
  throw new HostError('HostNotImplemented', `${START_SERVICE}.${action.Name}`);
}

/** Class and member that an action is about. */
function placeOf(action: Action | undefined, paths: ObjectPaths): string {
  if (!action || action.ActionType === ACTION.trace) return 'Workbook';
  const origin = paths.origin(action.ObjectPathId);
  if (action.ActionType !== ACTION.method && action.ActionType !== ACTION.setProperty) return paths.place(origin);
  const className = paths.classOf(action.ObjectPathId);
  return className === undefined ? paths.place(origin) : `${className}.${writtenName(className, action.Name)}`;
}

/** Writing to a null object is refused; Excel's code for it is not documented. */
function existing(object: HostObject | null, action: Action): HostObject {
  if (!object) throw new HostError('InvalidOperation', `${memberName(action.Name)} of an object that does not exist`);
  return object;
}
