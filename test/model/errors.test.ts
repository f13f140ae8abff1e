import { messagesFor } from '../../src/i18n/messages';
import { GqError, errorText, isGqError } from '../../src/model/errors';

const error = new GqError('folderUnreadable', { path: 'documents', cause: 'ENOENT' });

test('a failure is said in the language it is shown in, with place, cause and remedy', () => {
  expect(errorText(error, messagesFor('zh-CN'))).toBe('无法读取文件夹“documents”（不存在）。请检查路径和权限。');
  expect(errorText(error, messagesFor('en-US'))).toBe(
    'The folder "documents" cannot be read (does not exist). Check the path and the permissions.',
  );
});

test('a failure of ours is told from others, and names itself in a log', () => {
  expect(isGqError(error)).toBe(true);
  expect(isGqError(new Error('boom'))).toBe(false);
  expect(error.message).toBe('folderUnreadable: 无法读取文件夹“documents”（不存在）。请检查路径和权限。');
});
