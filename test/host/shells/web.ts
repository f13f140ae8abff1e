import { requirementSets, type Exchange } from '../protocol/exchange';
import type { SimulatedExcel } from '../simulated-excel';
import { DISPATCH, EVENT_MESSAGE, UNKNOWN_CALL } from './dispatch';

/** Names by which frame and page know their conversation. */
const CONVERSATION = 'gqbook';
const CONTROL = 'pane';

/** Kinds of message and of response, as the library numbers them. */
const MESSAGE = { request: 0, response: 1 } as const;
const RESPONSE = { forCalling: 0, forEvent: 1 } as const;
const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** What the library posts to the page that holds its frame. */
interface Message {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType: number;
  _data: unknown;
}

/** Data of an `executeMethod`. */
interface Call {
  ArrayData?: readonly unknown[];
  DdaMethod: { DispatchId: number };
}

/** The page that holds the frame of the add-in. */
export interface ParentPage {
  /** Its address; https, and of the same host as the add-in, or the library does not trust it. */
  url: string;
  /** Posts a text to the frame. */
  post: (text: string) => void;
}

/** The address at which the add-in's page believes itself in Excel on the web. */
export const frameUrl = (addIn: string, parent: string, locale: string): string =>
  `${addIn}?_host_Info=Excel$Web$16.00$${locale}$gqbook-host$$$0#&_xdm_Info=${CONVERSATION}|${CONTROL}|${encodeURIComponent(parent)}`;

/** The simulated Excel in the clothes of Excel on the web: gives what answers the frame's messages. Events go through `excel.raise`. */
export function webShell(excel: SimulatedExcel, exchange: Exchange, page: ParentPage): (text: string) => Promise<void> {
  const listeners = new Map<string, number>();
  const reply = (name: string, correlation: number, data: unknown, responseType: number = RESPONSE.forCalling) =>
    page.post(
      JSON.stringify({
        _messageType: MESSAGE.response,
        _actionName: name,
        _conversationId: CONVERSATION,
        _correlationId: correlation,
        _origin: page.url,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );

  excel.raise = ({ type, target, args }) => {
    const correlation = listeners.get('richApiMessage');
    if (!excel.enableEvents || correlation === undefined) return;
    const message = [EVENT_MESSAGE, type, target, JSON.stringify(args), 0, false];
    // After the batch that caused it: the library must have heard first that its handler is registered.
    setTimeout(() => reply('richApiMessage', correlation, { ArrayData: [message] }, RESPONSE.forEvent), 0);
  };

  const execute = async ({ ArrayData = [], DdaMethod }: Call): Promise<unknown> => {
    if (DdaMethod.DispatchId !== DISPATCH.executeRichApi) {
      excel.faults.push(`executeMethod ${DdaMethod.DispatchId}`);
      return { Error: UNKNOWN_CALL, Version: 1, Data: null };
    }
    const answer = await exchange.answer(ArrayData);
    return 'body' in answer ? { Error: 0, Version: 1, Data: [200, [], answer.body] } : { Error: answer.refused, Version: 1, Data: null };
  };

  return async (text) => {
    const message = JSON.parse(text) as Message;
    if (message._messageType !== MESSAGE.request || message._conversationId !== CONVERSATION) return;
    const { _actionName: name, _correlationId: correlation } = message;
    if (message._actionType === ACTION.registerEvent) listeners.set(name, correlation);
    if (message._actionType === ACTION.unregisterEvent) listeners.delete(name);
    if (message._actionType !== ACTION.invoke) return reply(name, correlation, { Error: 0 });
    if (name === 'executeMethod') return reply(name, correlation, await execute(message._data as Call));
    if (name === 'ContextActivationManager_getAppContextAsync') return reply(name, correlation, appContext(excel));
    if (name !== 'ContextActivationManager_notifyHost') excel.faults.push(name);
    return reply(name, correlation, null);
  };
}

/** What Excel on the web says about the open document and about itself. */
const appContext = (excel: SimulatedExcel) => ({
  _id: CONTROL,
  _appName: 16,
  _appVersion: '16.00',
  _appMinorVersion: 0,
  _appUILocale: excel.locale,
  _dataLocale: excel.locale,
  _docUrl: 'workbook.xlsx',
  _clientMode: 1,
  _settings: [],
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _appInstanceId: 'gqbook-host',
  _correlationId: 'gqbook-host',
  _touchEnabled: false,
  _commerceAllowed: false,
  _requirementMatrix: requirementSets(excel),
  _hostCustomMessage: '',
  _hostFullVersion: '16.0.17328.20000',
});
