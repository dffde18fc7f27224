/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `login`.
    ///
    /// `POST /login`, official name `login`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
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
    /// `POST /remind`, official name `remind`.
    ///
    /// May send a message to a person: repeated only if it was not sent.
    ///
    /// The body can be left out: `None` sends none.
    pub fn remind<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Book>>,
    ) -> transport::Call<'a, Option<&'a types::Book>, ()> {
        self.call_optional(&operations::REMIND, &[], body.into())
    }

    /// Calls `deleteBook`.
    ///
    /// `DELETE /shelves/{shelfId}/books/{bookId}`, official name `deleteBook`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// `shelfId`: The shelf.
    #[doc(alias = "deleteBook")]
    #[deprecated = "the service has retired it"]
    pub fn delete_book<'a>(
        &'a self,
        shelf_id: &'a str,
        book_id: &'a str,
    ) -> transport::Call<'a, (), ()> {
        self.call(&operations::DELETE_BOOK, &[("shelfId", shelf_id), ("bookId", book_id)], &())
    }

    /// Calls `getBook`.
    ///
    /// `GET /shelves/{shelfId}/books/{bookId}`, official name `getBook`. Documented errors: 404, 500.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    ///
    /// Checked before it is sent, beside rules written by hand: `get-book-query.page.range`.
    ///
    /// `shelfId`: The shelf.
    #[doc(alias = "getBook")]
    pub fn get_book<'a>(
        &'a self,
        shelf_id: &'a str,
        book_id: &'a str,
        query: &'a types::GetBookQuery,
    ) -> transport::Call<'a, types::GetBookQuery, types::Book> {
        self.call(&operations::GET_BOOK, &[("shelfId", shelf_id), ("bookId", book_id)], query)
    }

    /// Calls `hasBook`.
    ///
    /// `HEAD /shelves/{shelfId}/books/{bookId}`, official name `hasBook`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    ///
    /// `shelfId`: The shelf.
    #[doc(alias = "hasBook")]
    pub fn has_book<'a>(&'a self, shelf_id: &'a str, book_id: &'a str) -> transport::Call<'a, (), ()> {
        self.call(&operations::HAS_BOOK, &[("shelfId", shelf_id), ("bookId", book_id)], &())
    }

    /// Calls `bookOptions`.
    ///
    /// `OPTIONS /shelves/{shelfId}/books/{bookId}`, official name `bookOptions`.
    ///
    /// Changes nothing, so it is repeated after a failure that passes.
    ///
    /// `shelfId`: The shelf.
    #[doc(alias = "bookOptions")]
    pub fn book_options<'a>(
        &'a self,
        shelf_id: &'a str,
        book_id: &'a str,
    ) -> transport::Call<'a, (), ()> {
        self.call(&operations::BOOK_OPTIONS, &[("shelfId", shelf_id), ("bookId", book_id)], &())
    }

    /// Calls `patchBook`.
    ///
    /// `PATCH /shelves/{shelfId}/books/{bookId}`, official name `patchBook`.
    ///
    /// Repeated after a failure that passes: a second call leaves the state of the first.
    ///
    /// The body can be left out: `None` sends none.
    ///
    /// `shelfId`: The shelf.
    #[doc(alias = "patchBook")]
    pub fn patch_book<'a>(
        &'a self,
        shelf_id: &'a str,
        book_id: &'a str,
        body: impl Into<Option<&'a types::Book>>,
    ) -> transport::Call<'a, Option<&'a types::Book>, types::Book> {
        self.call_optional(&operations::PATCH_BOOK, &[("shelfId", shelf_id), ("bookId", book_id)], body.into())
    }

    /// Calls `putBook`.
    ///
    /// `PUT /shelves/{shelfId}/books/{bookId}`, official name `putBook`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// The body can be left out: `None` sends none.
    ///
    /// `shelfId`: The shelf.
    #[doc(alias = "putBook")]
    pub fn put_book<'a>(
        &'a self,
        shelf_id: &'a str,
        book_id: &'a str,
        body: impl Into<Option<&'a types::Book>>,
    ) -> transport::Call<'a, Option<&'a types::Book>, types::Book> {
        self.call_optional(&operations::PUT_BOOK, &[("shelfId", shelf_id), ("bookId", book_id)], body.into())
    }
}
