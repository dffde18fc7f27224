//! A session is of one who checks possession.

use identity_apis::prove::Client;
use identity_apis::prove::flows::Saved;
use identity_apis::prove::flows::unify::Session;

struct Mobile;

fn run(client: &Client, saved: Saved) {
    let _ = Session::<Mobile>::resume(saved, client);
}

fn main() {}
