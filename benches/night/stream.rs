//! Streams a long list and looks at the memory on the way.

use identity_apis::genauth::types::ListUsersRequestDto;
use identity_apis::genauth::{AccessKey, Client};

use crate::Choices;
use crate::phase::Phase;
use crate::servers::Server;

pub(crate) async fn run(server: &Server, choices: &Choices) {
    let client = Client::builder()
        .base_url(server.text("url"))
        .access_key(AccessKey::new("access-key-id", "access-key-secret"))
        .build()
        .expect("the address of the server is a base URL");
    // A stream of constant memory needs no more for the whole list than for a tenth of it.
    for (name, items) in [("stream a tenth of the list", choices.items / 10), ("stream the list", choices.items)] {
        let mut phase = Phase::start(name, items);
        let query = ListUsersRequestDto::new();
        let mut users = client.list_users(&query).items().page_size(50);
        let mut seen = 0;
        while seen < items
            && let Some(user) = users.next().await
        {
            let user = user.expect("a user");
            assert_eq!(user.user_id, format!("u-{seen}"), "each user once, in order");
            seen += 1;
            phase.advance(seen);
        }
        assert_eq!(seen, items, "users of the list");
        phase.finish(items.div_ceil(50), None);
    }
}
