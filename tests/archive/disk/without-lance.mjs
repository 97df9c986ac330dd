import { register } from 'node:module';

// As if the optional package were not installed.
const hook = `export async function resolve(name, context, next) {
  if (name === '@lancedb/lancedb')
    throw Object.assign(new Error('Cannot find package ' + name), { code: 'ERR_MODULE_NOT_FOUND' });
  return next(name, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
