import { expect, test } from 'vitest';
import { readTrace } from './read-trace.ts';

const QUIET = `
11 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 5<UNIX-STREAM:[1]>
11 connect(19<UNIX-STREAM:[2]>, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1 ENOENT (No such file or directory)
12 recvmsg(21<NETLINK:[ROUTE:3]>, {msg_name={sa_family=AF_NETLINK}, msg_iov=[{iov_base=[{ifa_family=AF_INET}]}]}, 0) = 76
12 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP <unfinished ...>
12 <... socket resumed>) = 62<UDPv6:[4]>
12 ioctl(62<UDPv6:[4]>, SIOCGIWNAME <unfinished ...>
12 ioctl(62<UDPv6:[4]>, SIOCETHTOOL, 0x7f2514f6a7d0) = -1 EOPNOTSUPP
`;

test('talk inside of the machine and questions to the kernel are not the network', () => {
  expect(readTrace(QUIET)).toEqual({ uses: [], lookUps: [], kernelQuestions: 1, calls: 7 });
});

test.each([
  'socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 46<TCP:[9]>',
  'connect(46<TCP:[9]>, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = 0',
  'bind(46<TCP:[9]>, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
  'sendto(46<UDP:[9]>, "x", 1, 0, NULL, 0) = 1',
  'connect(62<UDPv6:[4]>, {sa_family=AF_INET6, sin6_port=htons(443)}, 28) = 0',
  'ioctl(62<UDPv6:[4]>, SIOCSIFADDR, 0) = 0',
])('%s is', (line) => {
  expect(readTrace(`${QUIET}13 ${line}\n`).uses).toHaveLength(1);
});

test.each([
  'connect(46<UDP:[9]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16) = 0',
  'sendto(7<UNIX-STREAM:[8]>, "\\2\\0\\0\\0\\r\\0\\0\\0\\6\\0\\0\\0hosts\\0", 18, MSG_NOSIGNAL, NULL, 0) = 18',
  'connect(7<UNIX-STREAM:[8]>, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}, 42) = 0',
])('%s looks a name up', (line) => {
  expect(readTrace(`${QUIET}13 ${line}\n`).lookUps).toHaveLength(1);
});
