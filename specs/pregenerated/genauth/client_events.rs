// @if genauth-events
/// Group `events`. Custom event applications, event types and event publishing.
///
/// The Cargo feature is `genauth-events`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Creates an event application, which is a source of custom events.
    ///
    /// Sends `POST /api/v3/create-event-app`; the operationId is `createEventApp`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createEventApp")]
    #[inline]
    pub fn create_event_app<'a>(
        &'a self,
        body: &'a types::CreateEventAppDto,
    ) -> transport::Call<'a, types::CreateEventAppDto, ()> {
        self.call(&operations::CREATE_EVENT_APP, &[], body)
    }
    /// Creates a custom event type.
    ///
    /// Sends `POST /api/v3/define-event`; the operationId is `defineEvent`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "defineEvent")]
    #[inline]
    pub fn define_event<'a>(
        &'a self,
        body: &'a types::DefineEventDto,
    ) -> transport::Call<'a, types::DefineEventDto, ()> {
        self.call(&operations::DEFINE_EVENT, &[], body)
    }
    /// Lists the event applications.
    ///
    /// Sends `GET /api/v3/list-event-apps`; the operationId is `listEventApps`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listEventApps")]
    #[inline]
    pub fn list_event_apps<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::EventAppPagingDto> {
        self.call(&operations::LIST_EVENT_APPS, &[], &())
    }
    /// Lists the event types, optionally of a single event application.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-events`; the operationId is `listEvents`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "listEvents")]
    #[inline]
    pub fn list_events<'a>(
        &'a self,
        query: &'a types::ListEventsQuery,
    ) -> transport::Call<'a, types::ListEventsQuery, types::OpenEventPagingDto> {
        self.call(&operations::LIST_EVENTS, &[], query)
    }
    /// Publishes a custom event.
    ///
    /// The event data is documented as an object, but the official SDKs send a string.
    ///
    /// Sends `POST /api/v3/pub-event`; the operationId is `verifyEvent`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "verifyEvent")]
    #[inline]
    pub fn pub_event<'a>(
        &'a self,
        body: &'a types::PubEventDto,
    ) -> transport::Call<'a, types::PubEventDto, types::PubEventRespDataDto> {
        self.call(&operations::PUB_EVENT, &[], body)
    }
    /// Publishes a custom event on behalf of a user.
    ///
    /// The event data is documented as an object, but the official SDKs send a string.
    ///
    /// Sends `POST /api/v3/pub-userEvent`; the operationId is `pubUserEvent`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "pubUserEvent")]
    #[doc(alias = "pub_userEvent")]
    #[inline]
    pub fn pub_user_event<'a>(
        &'a self,
        body: &'a types::PubEventDto,
    ) -> transport::Call<'a, types::PubEventDto, types::PubEventRespDataDto> {
        self.call(&operations::PUB_USER_EVENT, &[], body)
    }
}
// @end
