import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

// all that the first screen needs is asked for before anything waits for an answer
const components = import('Frontend/generated/flow/generated-flow-imports.js');
void import('Frontend/generated/jar-resources/FlowBootstrap.js');
void import('Frontend/generated/jar-resources/FlowClient.js');

const { serverSideRoutes } = new Flow({ imports: () => components });

const router = new Router(document.querySelector('#outlet'));
router.setRoutes([...serverSideRoutes]);
