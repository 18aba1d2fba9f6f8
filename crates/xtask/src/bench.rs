//! b
pub fn bench() -> crate::shell::Done {
    crate::tools::for_bench()
}
