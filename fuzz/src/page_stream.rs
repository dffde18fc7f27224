//! Lists that come in pages, from services that may give anything.

use identity_apis::__private::codec::FromResponse;
use identity_apis::fuzzing::traverse;
use identity_apis::genauth::operations::{GET_ALL_METADATA_ROW, LIST_DNEF, LIST_USERS};
use identity_apis::genauth::types::{
    DnefPaginatedRespDto, GetAllRowByScrollidDto, GetAllRowVyScrollidDto, ListDnefQuery, ListUsersRequestDto,
    UserPagingDto,
};
use identity_apis::operation::Operation;
use identity_apis::pagination::{Page, PageRequest};
use identity_apis::prove::operations::LIST_IDENTITIES;
use identity_apis::prove::types::{ListIdentitiesQuery, ListIdentitiesResponse};
use identity_apis::transport::StatusCode;

use crate::canary::assert_discreet;
use crate::clients::Api;

/// The most responses in one circle.
const MOST: usize = 6;

/// The first byte chooses the way of paging, and whether the service gives its responses in a circle or the last one again
/// and again; the second is the size of a page. Responses are lines.
pub fn page_stream(input: &[u8]) {
    let [choice, size, bodies @ ..] = input else { return };
    let service = Service {
        bodies: bodies.split(|byte| *byte == b'\n').take(MOST).collect(),
        is_circle: choice & 4 == 0,
        size: i64::from(size % 8 + 1),
    };
    match choice & 3 {
        0 => service.check::<_, UserPagingDto>(Api::GenAuth, &LIST_USERS, ListUsersRequestDto::new()),
        1 => service.check::<_, DnefPaginatedRespDto>(Api::GenAuth, &LIST_DNEF, ListDnefQuery::new("space", "tree")),
        2 => {
            let request = GetAllRowVyScrollidDto::new("model", 1);
            service.check::<_, GetAllRowByScrollidDto>(Api::GenAuth, &GET_ALL_METADATA_ROW, request);
        }
        _ => service.check::<_, ListIdentitiesResponse>(Api::Prove, &LIST_IDENTITIES, ListIdentitiesQuery::new()),
    }
}

/// A service that gives the same few responses for ever.
struct Service<'a> {
    bodies: Vec<&'a [u8]>,
    is_circle: bool,
    size: i64,
}

impl Service<'_> {
    /// It brings nothing new after its responses were there once: the stream ends long before the limit of pages.
    fn check<P: PageRequest, T: Page + FromResponse>(&self, api: Api, operation: &'static Operation, request: P) {
        let different = u32::try_from(self.bodies.len()).expect("a few");
        let bound = 3 * different + 101 * different + 101;
        let mut most_items = 0;
        let walked = traverse(request, self.size, bound + 1, |_, number| {
            let number = number as usize;
            let index = if self.is_circle { number % self.bodies.len() } else { number.min(self.bodies.len() - 1) };
            match api.read::<T>(operation, StatusCode::OK, self.bodies[index]) {
                Ok(response) => {
                    most_items = most_items.max(response.items().len());
                    Some(response)
                }
                Err(error) => {
                    assert_discreet(&error);
                    None
                }
            }
        });
        assert!(walked.requests <= bound && !walked.is_at_limit, "{different} responses, {walked:?}");
        assert!(walked.items <= most_items * walked.requests as usize, "more than was given: {walked:?}");
    }
}
