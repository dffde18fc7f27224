/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `login`.
    ///
    /// Sends `POST /login`; the operationId is `login`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[inline]
    pub fn login<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Login>>,
    ) -> transport::Call<'a, Option<&'a types::Login>, types::Token> {
        self.call_optional(&operations::LOGIN, &[], body.into())
    }
    /// Reminds the reader.
    ///
    /// Sends a letter.
    ///
    /// Sends `POST /remind`; the operationId is `remind`.
    ///
    /// May send a message to a person: retried only if unsent.
    ///
    /// The body is optional: `None` sends none.
    #[inline]
    pub fn remind<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Book>>,
    ) -> transport::Call<'a, Option<&'a types::Book>, ()> {
        self.call_optional(&operations::REMIND, &[], body.into())
    }
    /// Calls `deleteBook`.
    ///
    /// Sends `DELETE /shelves/{shelfId}/books/{bookId}`; the operationId is `deleteBook`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// `shelfId`: The shelf.
    #[doc(alias = "deleteBook")]
    #[deprecated = "deprecated by the service"]
    #[inline]
    pub fn delete_book<'a>(
        &'a self,
        shelf_id: &'a str,
        book_id: &'a str,
    ) -> transport::Call<'a, (), ()> {
        self.call(
            &operations::DELETE_BOOK,
            &[("shelfId", shelf_id), ("bookId", book_id)],
            &(),
        )
    }
    /// Calls `getBook`.
    ///
    /// Sends `GET /shelves/{shelfId}/books/{bookId}`; the operationId is `getBook`. The documented errors are
    /// `404` and `500`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule
    /// `get-book-query.page.range`.
    ///
    /// `shelfId`: The shelf.
    #[doc(alias = "getBook")]
    #[inline]
    pub fn get_book<'a>(
        &'a self,
        shelf_id: &'a str,
        book_id: &'a str,
        query: &'a types::GetBookQuery,
    ) -> transport::Call<'a, types::GetBookQuery, types::Book> {
        self.call(
            &operations::GET_BOOK,
            &[("shelfId", shelf_id), ("bookId", book_id)],
            query,
        )
    }
    /// Calls `hasBook`.
    ///
    /// Sends `HEAD /shelves/{shelfId}/books/{bookId}`; the operationId is `hasBook`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// `shelfId`: The shelf.
    #[doc(alias = "hasBook")]
    #[inline]
    pub fn has_book<'a>(
        &'a self,
        shelf_id: &'a str,
        book_id: &'a str,
    ) -> transport::Call<'a, (), ()> {
        self.call(
            &operations::HAS_BOOK,
            &[("shelfId", shelf_id), ("bookId", book_id)],
            &(),
        )
    }
    /// Calls `bookOptions`.
    ///
    /// Sends `OPTIONS /shelves/{shelfId}/books/{bookId}`; the operationId is `bookOptions`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// `shelfId`: The shelf.
    #[doc(alias = "bookOptions")]
    #[inline]
    pub fn book_options<'a>(
        &'a self,
        shelf_id: &'a str,
        book_id: &'a str,
    ) -> transport::Call<'a, (), ()> {
        self.call(
            &operations::BOOK_OPTIONS,
            &[("shelfId", shelf_id), ("bookId", book_id)],
            &(),
        )
    }
    /// Calls `patchBook`.
    ///
    /// Sends `PATCH /shelves/{shelfId}/books/{bookId}`; the operationId is `patchBook`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// The body is optional: `None` sends none.
    ///
    /// `shelfId`: The shelf.
    #[doc(alias = "patchBook")]
    #[inline]
    pub fn patch_book<'a>(
        &'a self,
        shelf_id: &'a str,
        book_id: &'a str,
        body: impl Into<Option<&'a types::Book>>,
    ) -> transport::Call<'a, Option<&'a types::Book>, types::Book> {
        self.call_optional(
            &operations::PATCH_BOOK,
            &[("shelfId", shelf_id), ("bookId", book_id)],
            body.into(),
        )
    }
    /// Calls `putBook`.
    ///
    /// Sends `PUT /shelves/{shelfId}/books/{bookId}`; the operationId is `putBook`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    ///
    /// `shelfId`: The shelf.
    #[doc(alias = "putBook")]
    #[inline]
    pub fn put_book<'a>(
        &'a self,
        shelf_id: &'a str,
        book_id: &'a str,
        body: impl Into<Option<&'a types::Book>>,
    ) -> transport::Call<'a, Option<&'a types::Book>, types::Book> {
        self.call_optional(
            &operations::PUT_BOOK,
            &[("shelfId", shelf_id), ("bookId", book_id)],
            body.into(),
        )
    }
}
