//! The type parameter of a session is a possession mode.

use identity_apis::prove::Client;
use identity_apis::prove::flows::SavedSession;
use identity_apis::prove::flows::unify::Session;

struct Mobile;

fn run(client: &Client, saved: SavedSession) {
    let _ = Session::<Mobile>::resume(saved, client);
}

fn main() {}
