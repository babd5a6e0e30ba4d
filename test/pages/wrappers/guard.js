// The npm modules as a site's own bundle would start them, before anything else; `stopGuard` is what startGuard returned.
import { createConsent } from 'askfirst';
import { startGuard } from 'askfirst/guard';

window.askfirst = createConsent();
window.stopGuard = startGuard(window.askfirst);
