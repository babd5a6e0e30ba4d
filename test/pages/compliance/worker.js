// A worker that tells about itself and echoes, for the probes of worker constructors.
const told = {
  name: self.name,
  path: new URL(self.location.href).pathname,
  kind: self.constructor.name,
  imports: typeof importScripts,
};
const answer = (port, data) => port.postMessage({ ...told, echo: data });
if (self.constructor.name === 'SharedWorkerGlobalScope')
  onconnect = ({ ports: [port] }) => (port.onmessage = ({ data }) => answer(port, data));
else
  onmessage = ({ data }) => {
    if (data === 'throw') throw new Error('from the worker');
    answer(self, data);
  };
