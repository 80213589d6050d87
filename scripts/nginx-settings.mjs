/** Settings with which nginx serves the built pages, from the files that the build wrote for it. */

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** `root` is the folder of the project and ends with a slash; `folder` is for what nginx writes while it runs. */
export const nginxSettings = ({ root, folder, port }) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr error;
events {}
http {
  types { text/html html; text/css css; text/javascript js; text/plain txt; application/json json; image/svg+xml svg; image/x-icon ico; }
  default_type '';
  access_log off;
  ${TEMPORARY.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include "${root}nginx/http.conf";
  server {
    listen 127.0.0.1:${port};
    root "${root}out";
    include "${root}nginx/server.conf";
  }
}
`
