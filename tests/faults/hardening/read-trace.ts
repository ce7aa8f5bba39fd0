/** What a trace of system calls tells about the network. */
export interface NetworkUse {
  /** Calls that bind, connect, listen, send or receive on an IP socket, and whatever else is not known to be harmless. */
  readonly uses: readonly string[];
  /** Attempts to look up a name: a resolver's port, or a resolver's socket on this machine. */
  readonly lookUps: readonly string[];
  /**
   * Sockets on which nothing but the kernel was asked for names and kinds of its own interfaces. Chromium's watcher of connections
   * opens them at its start and knows no switch that keeps it from it; nothing can leave through them.
   */
  readonly kernelQuestions: number;
  /** Calls in the trace at all; a trace without any proves nothing. */
  readonly calls: number;
}

const IP_SOCKET = /<(?:TCP|UDP|ICMP|RAW|PING|SCTP)\S*?>/;
const IP_ADDRESS = /sa_family=AF_INET6?/;
const KERNEL_QUESTION = /ioctl\(\d+<\S+>, (?:SIOCGIFNAME|SIOCGIWNAME|SIOCETHTOOL)\b/;
// The daemon that keeps names also keeps the names of users, which every program asks for; hosts are asked for by that word.
const RESOLVER = /"[^"]*hosts\\0|systemd\/resolve|mdns|avahi|sin6?_port=htons\((?:53|853|5353|5355)\)/;

/** Reads what `strace -f -yy -e trace=%network,ioctl` wrote. */
export function readTrace(trace: string): NetworkUse {
  const lines = trace.split('\n').filter((line) => line !== '');
  const uses: string[] = [];
  const lookUps: string[] = [];
  let kernelQuestions = 0;
  for (const line of lines) {
    // Answers of the kernel about its own interfaces name addresses; nobody is talked to.
    if (/NETLINK|nlmsg_type=RTM_/.test(line)) continue;
    if (RESOLVER.test(line) && /\b(?:connect|sendto|sendmsg|sendmmsg)\(/.test(line)) lookUps.push(line.slice(0, 200));
    const opens = /\bsocket\(AF_INET6?, SOCK_(\w+)/.exec(line);
    if (opens) {
      if (opens[1] === 'DGRAM') kernelQuestions += 1;
      else uses.push(line.slice(0, 200));
      continue;
    }
    if (/<\.\.\. socket resumed>/.test(line) || KERNEL_QUESTION.test(line)) continue;
    if (IP_ADDRESS.test(line) || IP_SOCKET.test(line)) uses.push(line.slice(0, 200));
  }
  return { uses, lookUps, kernelQuestions, calls: lines.length };
}
