// @if genauth-posts
/// Group `posts`. Posts: the positions that users and public accounts hold in departments.
///
/// The Cargo feature is `genauth-posts`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Creates a post, a position that users hold in departments.
    ///
    /// The code is unique within the user pool.
    ///
    /// Sends `POST /api/v3/create-post`; the operationId is `createPost`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createPost")]
    #[inline]
    pub fn create_post<'a>(
        &'a self,
        body: &'a types::CreatePostDto,
    ) -> transport::Call<'a, types::CreatePostDto, types::PostInfoDto> {
        self.call(&operations::CREATE_POST, &[], body)
    }
    /// Returns a post by code.
    ///
    /// Sends `GET /api/v3/get-post`; the operationId is `getPost`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getPost")]
    #[inline]
    pub fn get_post<'a>(
        &'a self,
        query: &'a types::GetPostQuery,
    ) -> transport::Call<'a, types::GetPostQuery, types::CreatePostDto> {
        self.call(&operations::GET_POST, &[], query)
    }
    /// Returns a post by ID.
    ///
    /// The request takes several IDs, but the documented response contains a single post.
    ///
    /// Sends `POST /api/v3/get-post-by-id`; the operationId is `getPostById`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getPostById")]
    #[inline]
    pub fn get_post_by_id<'a>(
        &'a self,
        body: &'a types::GetPostByIdListDto,
    ) -> transport::Call<'a, types::GetPostByIdListDto, types::PostDto> {
        self.call(&operations::GET_POST_BY_ID, &[], body)
    }
    /// Returns the post of a user.
    ///
    /// Sends `GET /api/v3/get-user-post`; the operationId is `getUserPost`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserPost")]
    #[inline]
    pub fn get_user_post<'a>(
        &'a self,
        query: &'a types::GetUserPostQuery,
    ) -> transport::Call<'a, types::GetUserPostQuery, types::CreatePostDto> {
        self.call(&operations::GET_USER_POST, &[], query)
    }
    /// Returns all posts of a user.
    ///
    /// Sends `GET /api/v3/get-user-posts`; the operationId is `getUserPosts`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserPosts")]
    #[inline]
    pub fn get_user_posts<'a>(
        &'a self,
        query: &'a types::GetUserPostsQuery,
    ) -> transport::Call<'a, types::GetUserPostsQuery, Vec<types::PostDto>> {
        self.call(&operations::GET_USER_POSTS, &[], query)
    }
    /// Lists posts, optionally filtered by keywords and by creation or update time.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `GET /api/v3/list-post`; the operationId is `postList`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "postList")]
    #[doc(alias = "list_post")]
    #[inline]
    pub fn list_posts<'a>(
        &'a self,
        query: &'a types::ListPostsQuery,
    ) -> transport::Call<'a, types::ListPostsQuery, types::PostPagingDto> {
        self.call(&operations::LIST_POSTS, &[], query)
    }
    /// Lists posts by code, keywords and time, with the filter in the body.
    ///
    /// Page numbers start at 1; the maximum page size is 50.
    ///
    /// Sends `POST /api/v3/list-post`; the operationId is `postListBatch`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "postListBatch")]
    #[doc(alias = "list_post")]
    #[inline]
    pub fn list_posts_batch<'a>(
        &'a self,
        body: &'a types::ListPostBatchDto,
    ) -> transport::Call<'a, types::ListPostBatchDto, types::PostPagingDto> {
        self.call(&operations::LIST_POSTS_BATCH, &[], body)
    }
    /// Deletes a post by code.
    ///
    /// Sends `POST /api/v3/remove-post`; the operationId is `removePost`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "removePost")]
    #[inline]
    pub fn remove_post<'a>(
        &'a self,
        body: &'a types::RemovePostDto,
    ) -> transport::Call<'a, types::RemovePostDto, ()> {
        self.call(&operations::REMOVE_POST, &[], body)
    }
    /// Sets the posts of a user, replacing the existing ones.
    ///
    /// Sends `POST /api/v3/set-user-posts`; the operationId is `setUserPosts`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "setUserPosts")]
    #[inline]
    pub fn set_user_posts<'a>(
        &'a self,
        body: &'a types::SetUserPostsDto,
    ) -> transport::Call<'a, types::SetUserPostsDto, ()> {
        self.call(&operations::SET_USER_POSTS, &[], body)
    }
    /// Updates a post.
    ///
    /// Sends `POST /api/v3/update-post`; the operationId is `updatePost`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "updatePost")]
    #[inline]
    pub fn update_post<'a>(
        &'a self,
        body: &'a types::CreatePostDto,
    ) -> transport::Call<'a, types::CreatePostDto, types::PostInfoDto> {
        self.call(&operations::UPDATE_POST, &[], body)
    }
    /// Assigns a post to a user.
    ///
    /// Sends `POST /api/v3/user-connection-post`; the operationId is `userConnectionPost`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "userConnectionPost")]
    #[inline]
    pub fn user_connection_post<'a>(
        &'a self,
        body: &'a types::UserConnectionPostDto,
    ) -> transport::Call<'a, types::UserConnectionPostDto, ()> {
        self.call(&operations::USER_CONNECTION_POST, &[], body)
    }
}
// @end
