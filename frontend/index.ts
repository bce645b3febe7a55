import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

// all that the first screen needs is asked for before anything waits for an answer
const components = import('Frontend/generated/flow/generated-flow-imports.js');
void import('Frontend/generated/jar-resources/FlowBootstrap.js');
void import('Frontend/generated/jar-resources/FlowClient.js');

const { serverSideRoutes } = new Flow({ imports: () => components });

/**
 * The first screen stands in the outlet before the router has heard from the server. Putting it there once more would
 * take every element out and in again: what is typed in that moment would lose its focus, and each chart be drawn twice.
 */
function appendOnce(outlet: HTMLElement): HTMLElement {
  const append = outlet.appendChild.bind(outlet);
  outlet.appendChild = <T extends Node>(child: T): T => (outlet.lastChild?.isSameNode(child) ? child : append(child));
  return outlet;
}

const router = new Router(appendOnce(document.querySelector<HTMLElement>('#outlet')!));
router.setRoutes([...serverSideRoutes]);
